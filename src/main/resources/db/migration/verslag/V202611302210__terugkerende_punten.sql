-- Points of several reports of which somebody said that they are the same (V07); nothing is ever put together by itself.
create table verslag_bundel (
    id      uuid primary key,
    gemaakt timestamptz not null
);
create table verslag_bundel_punt (
    volgpunt uuid primary key references verslag_volgpunt on delete cascade,
    bundel   uuid        not null references verslag_bundel on delete cascade,
    wie      text        not null,
    wanneer  timestamptz not null
);
create index verslag_bundel_punt_bundel on verslag_bundel_punt (bundel);

-- Of these two somebody said that they are not the same: they are not proposed again.
create table verslag_bundel_los (
    een     uuid        not null references verslag_volgpunt on delete cascade,
    ander   uuid        not null references verslag_volgpunt on delete cascade,
    wie     text        not null,
    wanneer timestamptz not null,
    primary key (een, ander),
    check (een < ander)
);
