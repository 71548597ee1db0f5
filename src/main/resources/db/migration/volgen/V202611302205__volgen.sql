-- What somebody keeps or wants to hear of. Themes are kept with the knowledge; here only until when their news was seen.
create table volgen_onderwerp (
    account uuid        not null references account on delete cascade,
    soort   text        not null check (soort in ('PERSOON', 'ORGANISATIE', 'THEMA', 'VRAAG', 'ZOEKVRAAG')),
    wat     text        not null,
    volgt   boolean     not null,
    bewaard boolean     not null,
    sinds   timestamptz not null,
    gezien  timestamptz not null,
    stand   bigint      not null default 0,
    primary key (account, soort, wat)
);

-- Whoever wants no mail about it says so; the overview in the portal stays.
create table volgen_zonder_mail (
    account uuid primary key references account on delete cascade
);
