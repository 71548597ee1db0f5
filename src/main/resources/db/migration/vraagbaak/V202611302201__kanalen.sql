-- Channels in which professionals ask and answer (V08). Nothing in them is about a household.
create table vraagkanaal (
    id         uuid primary key,
    naam       text        not null check (char_length(naam) between 3 and 80),
    uitleg     text        not null,
    soort      text        not null check (soort in ('LANDELIJK', 'REGIO', 'THEMA', 'ORGANISATIESOORT')),
    waarde     text        not null default '',
    besloten   boolean     not null,
    lezers     text[]      not null,
    schrijvers text[]      not null,
    sinds      timestamptz not null,
    versie     bigint      not null default 0
);
create unique index vraagkanaal_naam on vraagkanaal (lower(naam));

create table vraagkanaal_lid (
    kanaal  uuid not null references vraagkanaal on delete cascade,
    account uuid not null,
    primary key (kanaal, account)
);

-- What readers see of the sender is fixed when it is written: a name, or only a function.
create table kanaalvraag (
    id               uuid primary key,
    kanaal           uuid        not null references vraagkanaal,
    titel            text        not null,
    uitleg           text        not null,
    themas           text[]      not null,
    account          uuid        not null,
    afzender         text        not null,
    op_functie       boolean     not null,
    gesteld          timestamptz not null,
    veranderd        timestamptz not null,
    staat            text        not null check (staat in ('OPEN', 'BEANTWOORD', 'AANVAARD', 'INGETROKKEN')),
    aanvaard         uuid,
    eerste_antwoord  timestamptz,
    deskundige       uuid,
    deskundige_naam  text        not null default '',
    gegeven          timestamptz,
    versie           bigint      not null default 0,
    check ((staat = 'AANVAARD') = (aanvaard is not null))
);
create index kanaalvraag_kanaal on kanaalvraag (kanaal, gesteld desc);
create index kanaalvraag_account on kanaalvraag (account);
create index kanaalvraag_themas on kanaalvraag using gin (themas);
create index kanaalvraag_open on kanaalvraag (gesteld) where staat = 'OPEN';

create table kanaalantwoord (
    id                uuid primary key,
    vraag             uuid        not null references kanaalvraag on delete cascade,
    tekst             text        not null,
    account           uuid        not null,
    afzender          text        not null,
    op_functie        boolean     not null,
    geschreven        timestamptz not null,
    veranderd         timestamptz,
    bijeenkomst       uuid,
    bijeenkomst_titel text        not null default '',
    groepen           integer     not null default 0,
    versie            bigint      not null default 0
);
create index kanaalantwoord_vraag on kanaalantwoord (vraag, geschreven);

-- An answer that was merged from the notes of subgroups: each line, and from which lines of which groups it comes.
create table kanaalantwoord_regel (
    antwoord  uuid    not null references kanaalantwoord on delete cascade,
    nummer    integer not null,
    onderwerp text    not null,
    tekst     text    not null,
    primary key (antwoord, nummer)
);
create table kanaalantwoord_herkomst (
    antwoord uuid    not null,
    nummer   integer not null,
    groep    integer not null,
    regel    integer not null,
    naam     text    not null,
    notitie  uuid    not null,
    primary key (antwoord, nummer, groep, regel),
    foreign key (antwoord, nummer) references kanaalantwoord_regel on delete cascade
);

create table kanaalaanvulling (
    id         uuid primary key,
    antwoord   uuid        not null references kanaalantwoord on delete cascade,
    tekst      text        not null,
    account    uuid        not null,
    afzender   text        not null,
    op_functie boolean     not null,
    geschreven timestamptz not null
);
create index kanaalaanvulling_antwoord on kanaalaanvulling (antwoord, geschreven);

-- That a moderator looked who is behind a function, and why (V10). It only grows.
create table kanaalonthulling (
    id      uuid primary key,
    vraag   uuid        not null references kanaalvraag on delete cascade,
    bericht uuid        not null,
    wie     text        not null,
    account uuid        not null,
    reden   text        not null,
    wanneer timestamptz not null
);
create index kanaalonthulling_bericht on kanaalonthulling (vraag, bericht);
