-- What members of a household ask of what is kept about them, with the day it must be answered by. Texts are encrypted.
create table gezinsverzoek (
    id          uuid primary key,
    huishouden  uuid        not null,
    soort       text        not null,
    voor        uuid        not null,
    leeftijd    text        not null,
    aanvrager   text        not null,
    ontvangen   date        not null,
    uiterlijk   date        not null,
    tekst       text        not null default '',
    vastgelegd_door uuid    not null,
    vastgelegd  timestamptz not null,
    verlengd    text        not null default '',
    uitkomst    text,
    reden       text        not null default '',
    gedaan      date,
    gedaan_door uuid,
    versie      integer     not null default 0
);
create index gezinsverzoek_huishouden on gezinsverzoek (huishouden, ontvangen);
create index gezinsverzoek_open on gezinsverzoek (uiterlijk) where uitkomst is null;
