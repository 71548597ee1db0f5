-- A code from a colleague for whoever lost a password or a second factor: once, for a quarter of an hour.
create table hulpcode (
    id          uuid        primary key,
    account     uuid        not null references account on delete cascade,
    soort       text        not null,
    zegel       text        not null,
    gegeven_door uuid       not null references account,
    gegeven_op  timestamptz not null,
    geldig_tot  timestamptz not null,
    gebruikt_op timestamptz,
    gezien      boolean     not null default false
);
create index hulpcode_account on hulpcode (account, gegeven_op desc);
