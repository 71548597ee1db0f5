-- Texts that redacteuren write in the portal, whole as in a file. A row is never changed after it was published.
create table kennisversie (
    item         text        not null check (item ~ '^[a-z0-9][a-z0-9-]{0,99}$'),
    nr           int         not null,
    tekst        text        not null,
    status       text        not null check (status in ('CONCEPT', 'AANGEBODEN', 'GEPUBLICEERD')),
    schrijvers   uuid[]      not null,
    namen        text        not null,
    gewijzigd    timestamptz not null,
    goedgekeurd_door uuid,
    goedkeurder  text        not null default '',
    opmerking    text        not null default '',
    primary key (item, nr)
);
-- At most one draft of an item at a time.
create unique index kennisversie_bezig on kennisversie (item) where status <> 'GEPUBLICEERD';
