-- Other words that redacteuren added: who types one finds the other. Holds for the next question on every node.
create table zoeksynoniem (
    id    uuid primary key,
    een   text        not null check (char_length(een) between 2 and 80),
    ander text        not null check (char_length(ander) between 2 and 80),
    door  uuid        not null,
    sinds timestamptz not null default clock_timestamp()
);
create unique index zoeksynoniem_paar on zoeksynoniem (lower(een), lower(ander));

-- Counts up with every change, so that a node knows that it must read again.
create table zoeksynoniem_stand (
    nr bigint not null
);
insert into zoeksynoniem_stand values (0);
