-- What somebody keeps to read again.
create table kennis_bewaard (
    account uuid        not null references account on delete cascade,
    item    text        not null,
    sinds   timestamptz not null default clock_timestamp(),
    primary key (account, item)
);

-- Themes somebody wants to hear of.
create table kennis_gevolgd (
    account uuid        not null references account on delete cascade,
    thema   text        not null,
    sinds   timestamptz not null,
    primary key (account, thema)
);

-- What was new or changed, for the digest; thrown away after the digest went out.
create table kennis_nieuws (
    item    text        not null,
    kenmerk text        not null,
    titel   text        not null,
    themas  text[]      not null,
    sinds   timestamptz not null,
    primary key (item, kenmerk)
);
