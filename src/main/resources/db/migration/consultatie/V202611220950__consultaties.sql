-- A question to an expert and everything that happens to it. No column points to a household, on purpose (E16).
create table consultvraag (
    id               uuid primary key,
    nummer           text        not null unique,
    vrager           uuid        not null,
    vraag            text        not null,
    fase             text        not null,
    werkwijze        text        not null,
    veilig_bellen    text        not null,
    toestemming      text        not null,
    bezoekers        text        not null,
    signaal          date,
    antwoorden       text        not null,
    regelversie      integer     not null,
    advies           text        not null,
    bestemming       text        not null,
    routering        text        not null,
    afwijkreden      text,
    stand            text        not null,
    deskundige       uuid,
    aan_zet          text,
    gevraagd         timestamptz not null,
    veranderd        timestamptz not null,
    geholpen         text,
    vervolg          text,
    versie           integer     not null default 0
);
create index consultvraag_vrager on consultvraag (vrager);
create index consultvraag_deskundige on consultvraag (deskundige) where deskundige is not null;
create index consultvraag_bord on consultvraag (stand, bestemming);

-- The last number given out in a year; the row is locked while a question takes the next one.
create table consultnummer (
    jaar    integer primary key,
    laatste integer not null
);

create table consultgebeurtenis (
    id          bigint generated always as identity primary key,
    consult     uuid        not null references consultvraag on delete cascade,
    stap        text        not null,
    van         text        not null,
    naar        text        not null,
    wie         uuid        not null,
    deskundige  uuid,
    toelichting text,
    wanneer     timestamptz not null
);
create index consultgebeurtenis_consult on consultgebeurtenis (consult, id);

create table consultbericht (
    id      bigint generated always as identity primary key,
    consult uuid        not null references consultvraag on delete cascade,
    van     uuid        not null,
    tekst   text        not null,
    wanneer timestamptz not null
);
create index consultbericht_consult on consultbericht (consult, id);

-- What somebody is still writing: in a consultation, or (place "nieuw") a new question.
create table consultconcept (
    account uuid        not null,
    plek    text        not null,
    tekst   text        not null,
    bewaard timestamptz not null,
    primary key (account, plek)
);
