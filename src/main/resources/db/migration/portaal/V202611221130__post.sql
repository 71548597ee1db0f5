-- Where somebody gets word by e-mail; only used after they typed the code that was sent there.
create table postadres (
    account   uuid        primary key references account on delete cascade,
    adres     text        not null,
    zegel     text,
    verloopt  timestamptz,
    pogingen  int         not null default 0,
    bevestigd timestamptz,
    check ((bevestigd is null) = (zegel is not null))
);

-- Word to be sent: who and what kind, never what it is about.
create table post_uit (
    id       uuid        primary key,
    account  uuid        not null references account on delete cascade,
    soort    text        not null,
    gemaakt  timestamptz not null,
    volgende timestamptz not null,
    pogingen int         not null default 0
);
create unique index post_uit_een_per_soort on post_uit (account, soort);
create index post_uit_volgende on post_uit (volgende);
