-- Guests at a drawing: a link that is used once, a cookie for one household, a role, an end.
create table gast (
    id             uuid        primary key,
    huishouden     uuid        not null,
    rol            text        not null check (rol in ('MEEDENKEN', 'TEKENEN', 'BEKIJKEN')),
    link_zegel     text        not null unique,
    koekje_zegel   text        unique,
    naam           text        not null default '', -- encrypted
    uitgenodigd_door uuid      not null references account,
    gemaakt        timestamptz not null,
    tot            timestamptz not null,
    binnen         timestamptz,
    beeindigd      timestamptz
);
create index gast_huishouden on gast (huishouden, tot);
