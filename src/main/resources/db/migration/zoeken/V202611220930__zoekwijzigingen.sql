-- What changed, numbered. Every node applies it to its own index and remembers in the index how far it came.
create table zoekwijziging (
    nr       bigserial primary key,
    bron     text        not null,
    id       text        not null,
    tijdstip timestamptz not null default clock_timestamp()
);
create index zoekwijziging_tijdstip on zoekwijziging (tijdstip);

-- Marks to which database an index belongs: an index next to another database is not its index.
create table zoekstempel (
    stempel uuid not null default gen_random_uuid()
);
insert into zoekstempel default values;
