-- The secret is encrypted for this account; a code counts once: laatste_stap is the newest time step that was used.
create table inlogcode (
    account      uuid        primary key references account on delete cascade,
    geheim       text        not null,
    laatste_stap bigint      not null,
    ingesteld    timestamptz not null
);

-- Ten per account, each good for one time; only a keyed hash is kept.
create table herstelcode (
    account  uuid        not null references account on delete cascade,
    zegel    text        not null,
    gebruikt timestamptz,
    primary key (account, zegel)
);

alter table apisleutel add column met_tweede_factor boolean not null default false;
