-- Which household a consultation is about, only where somebody said so, on what ground and for what (E16). Apart from the
-- consultation: who reads that one, reads nothing here. Gone with either of the two.
create table huiskoppeling (
    id             uuid primary key,
    consult        uuid        not null references consultvraag on delete cascade,
    nummer         text        not null,
    huishouden     uuid        not null,
    doel           text        not null,
    grondslag      text        not null,
    door           uuid        not null,
    gekoppeld      timestamptz not null,
    ontkoppeld     timestamptz,
    ontkoppeld_door uuid
);
create unique index huiskoppeling_een on huiskoppeling (consult, huishouden) where ontkoppeld is null;
create index huiskoppeling_huishouden on huiskoppeling (huishouden);
