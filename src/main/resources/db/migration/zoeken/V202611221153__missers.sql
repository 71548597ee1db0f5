-- Questions that found nothing, without who asked: what is missing in the knowledge (G11).
create table zoekmisser (
    tekst   text        primary key check (char_length(tekst) between 3 and 100),
    keren   int         not null default 1,
    eerste  timestamptz not null,
    laatste timestamptz not null
);
