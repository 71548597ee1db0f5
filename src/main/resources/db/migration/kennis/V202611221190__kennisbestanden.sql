-- Files that hang from a text, or stand in it as a picture. Which version shows which file, the version itself says by
-- the file's key; what no version names is thrown away.
create table kennisbestand (
    item      text        not null,
    sleutel   text        not null check (sleutel ~ '^[0-9a-f]{16}-[a-z0-9-]{1,60}\.[a-z]{3,5}$'),
    naam      text        not null,
    mediatype text        not null,
    inhoud    bytea       not null,
    tekst     text        not null,
    door      uuid        not null,
    sinds     timestamptz not null,
    primary key (item, sleutel)
);
-- Office files and pictures are packed already.
alter table kennisbestand alter column inhoud set storage external;
