-- What stood here was readable, and counted searches instead of people: it is not kept.
drop table zoekmisser;

-- The question is encrypted; the seal of it finds it again.
create table zoekmisser (
    sleutel text        primary key,
    tekst   text        not null,
    keren   int         not null default 1,
    eerste  timestamptz not null,
    laatste timestamptz not null
);

-- A seal of the question together with who asked: tells how many people asked it, and not who, nor what else they asked.
create table zoekmisser_vrager (
    sleutel text not null references zoekmisser on delete cascade,
    vrager  text not null,
    primary key (sleutel, vrager)
);
