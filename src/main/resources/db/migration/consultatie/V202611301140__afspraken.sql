-- When asker and expert speak or go together. No place and no name: those stay between the two.
create table consultafspraak (
    id         uuid primary key,
    consult    uuid        not null references consultvraag on delete cascade,
    nummer     text        not null,
    begin      timestamptz not null,
    einde      timestamptz not null,
    volgnummer integer     not null default 0,
    vervallen  boolean     not null default false,
    veranderd  timestamptz not null,
    versie     integer     not null default 0
);
create index consultafspraak_consult on consultafspraak (consult);
