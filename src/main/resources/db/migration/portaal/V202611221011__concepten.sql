-- What people are still typing: encrypted, for its writer alone, gone after a week.
create table concept (
    account uuid        not null references account on delete cascade,
    sleutel text        not null,
    tekst   text        not null,
    bewaard timestamptz not null,
    primary key (account, sleutel)
);
create index concept_bewaard on concept (bewaard);
delete from consultconcept where plek = 'nieuw';
