-- A report and its versions. A version is a draft until it is published; from then on its text never changes again.
create table verslag (
    id                uuid primary key,
    slug              text unique,
    maker             uuid        not null,
    aangemaakt        timestamptz not null,
    voorbeeld         boolean     not null default false,
    ingetrokken       timestamptz,
    ingetrokken_door  uuid,
    ingetrokken_reden text
);

create table verslag_versie (
    id                uuid primary key,
    verslag           uuid        not null references verslag on delete cascade,
    nummer            integer     not null,
    staat             text        not null check (staat in ('CONCEPT', 'GEPUBLICEERD', 'VERVANGEN', 'INGETROKKEN')),
    titel             text        not null,
    datum             date,
    plaats            text        not null,
    deelnemers        integer,
    organisatoren     text        not null,
    organisaties      text        not null,
    functies          text        not null,
    inleiding         text        not null,
    slotwoord         text        not null,
    bestandsnaam      text        not null,
    wijziging         text        not null,
    bewaard           timestamptz not null,
    bewaard_door      uuid        not null,
    gepubliceerd      timestamptz,
    gepubliceerd_door uuid,
    rijversie         integer     not null default 0,
    unique (verslag, nummer)
);
create unique index verslag_een_concept on verslag_versie (verslag) where staat = 'CONCEPT';
create unique index verslag_een_publicatie on verslag_versie (verslag) where staat = 'GEPUBLICEERD';

-- The paragraphs of the file as it was read; the file itself is not kept.
create table verslag_alinea (
    versie uuid    not null references verslag_versie on delete cascade,
    nummer integer not null,
    soort  text    not null,
    niveau integer not null,
    tekst  text    not null,
    primary key (versie, nummer)
);

create table verslag_onderdeel (
    id          uuid primary key,
    versie      uuid    not null references verslag_versie on delete cascade,
    volgorde    integer not null,
    nummer      integer,
    naam        text    not null,
    fase        text,
    toelichting text    not null
);
create index verslag_onderdeel_versie on verslag_onderdeel (versie);

create table verslag_punt (
    id        uuid primary key,
    versie    uuid    not null references verslag_versie on delete cascade,
    onderdeel uuid    not null references verslag_onderdeel deferrable initially deferred,
    volgorde  integer not null,
    type      text    not null,
    tekst     text    not null,
    antwoord  text    not null,
    alinea    integer,
    nagekeken boolean not null
);
create index verslag_punt_versie on verslag_punt (versie);

-- A name that may stay: somebody consented, or it is not a name; who said so and when.
create table verslag_naamkeuze (
    versie    uuid        not null references verslag_versie on delete cascade,
    naam      text        not null,
    keuze     text        not null check (keuze in ('TOESTEMMING', 'GEEN_NAAM')),
    door      uuid        not null,
    door_naam text        not null,
    op        timestamptz not null,
    primary key (versie, naam)
);

create function verslag_deel_staat_vast() returns trigger language plpgsql as $$
begin
    if exists (select from verslag_versie v
               where v.id = case when tg_op = 'DELETE' then old.versie else new.versie end and v.staat <> 'CONCEPT') then
        raise exception 'Een gepubliceerde versie van een verslag verandert niet' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger verslag_alinea_vast before insert or update or delete on verslag_alinea
    for each row execute function verslag_deel_staat_vast();
create trigger verslag_onderdeel_vast before insert or update or delete on verslag_onderdeel
    for each row execute function verslag_deel_staat_vast();
create trigger verslag_punt_vast before insert or update or delete on verslag_punt
    for each row execute function verslag_deel_staat_vast();
create trigger verslag_naamkeuze_vast before insert or update or delete on verslag_naamkeuze
    for each row execute function verslag_deel_staat_vast();

create function verslag_versie_staat_vast() returns trigger language plpgsql as $$
begin
    if old.staat <> 'CONCEPT' and (new.titel, new.datum, new.plaats, new.deelnemers, new.organisatoren,
            new.organisaties, new.functies, new.inleiding, new.slotwoord, new.wijziging, new.gepubliceerd, new.nummer)
        is distinct from (old.titel, old.datum, old.plaats, old.deelnemers, old.organisatoren,
            old.organisaties, old.functies, old.inleiding, old.slotwoord, old.wijziging, old.gepubliceerd, old.nummer) then
        raise exception 'Een gepubliceerde versie van een verslag verandert niet' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger verslag_versie_vast before update on verslag_versie
    for each row execute function verslag_versie_staat_vast();
