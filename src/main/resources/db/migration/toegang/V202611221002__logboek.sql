-- NEN 7513. Each row carries a seal over itself and the row before it; see docs/besluiten/0008.
create table logboek (
    nr           bigint      primary key,
    tijd         timestamptz not null,
    soort        text        not null,
    uitkomst     text        not null,
    account      uuid,
    gebruiker    text        not null,
    rollen       text        not null,
    organisatie  uuid,
    toegangspunt text        not null,
    huishouden   uuid,
    betreft      text        not null,
    onderdeel    text        not null,
    doel         text        not null,
    grondslag    text        not null,
    nood         boolean     not null,
    bron         text        not null,
    zegel        bytea       not null
);
create index logboek_huishouden on logboek (huishouden, nr desc) where huishouden is not null;
create index logboek_account on logboek (account, nr desc) where account is not null;
create index logboek_organisatie on logboek (organisatie, nr desc) where organisatie is not null;
create index logboek_tijd on logboek (tijd);

create function logboek_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Het logboek kan alleen langer worden';
end
$$;
create trigger logboek_blijft before update or delete on logboek
    for each row execute function logboek_blijft();
create trigger logboek_blijft_heel before truncate on logboek
    for each statement execute function logboek_blijft();
