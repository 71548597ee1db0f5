create table account (
    id               uuid primary key,
    gebruikersnaam   text        not null,
    naam             text        not null,
    wachtwoord       text        not null,
    professional     uuid,
    actief           boolean     not null default true,
    aangemaakt       timestamptz not null,
    versie           integer     not null default 0
);
create unique index account_gebruikersnaam on account (lower(gebruikersnaam));
create unique index account_professional on account (professional) where professional is not null;

create table account_rol (
    account uuid not null references account on delete cascade,
    rol     text not null,
    primary key (account, rol)
);

-- Counted per typed name, whether or not such an account exists: the answer must not tell which names do.
create table inlogpoging (
    naam            text primary key,
    mislukt         integer     not null,
    geblokkeerd_tot timestamptz
);

create table apisleutel (
    id              uuid primary key,
    account         uuid        not null references account on delete cascade,
    naam            text        not null,
    begin           text        not null,
    hash            text        not null unique,
    aangemaakt      timestamptz not null,
    laatst_gebruikt timestamptz,
    voor_demo       boolean     not null default false
);
create index apisleutel_account on apisleutel (account);
