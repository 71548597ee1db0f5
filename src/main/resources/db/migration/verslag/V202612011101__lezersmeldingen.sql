-- What a reader says is not right in a published report. Nothing is kept of who it is, but how they can be reached when
-- they say so themselves; that goes when an organisator has answered.
create table verslag_lezersmelding (
    id             uuid primary key,
    verslag        uuid        not null references verslag on delete cascade,
    versie         integer     not null,
    tekst          text        not null check (length(tekst) between 1 and 1000),
    bereikbaar     text        not null default '' check (length(bereikbaar) <= 120),
    op             timestamptz not null,
    antwoord       text        not null default '' check (length(antwoord) <= 1000),
    beantwoord     timestamptz,
    beantwoord_door uuid,
    check ((beantwoord is null) = (antwoord = '')),
    check (beantwoord is null or bereikbaar = '')
);
create index verslag_lezersmelding_verslag on verslag_lezersmelding (verslag);
create index verslag_lezersmelding_open on verslag_lezersmelding (op) where beantwoord is null;
