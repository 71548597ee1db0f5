-- What becomes of a point: the same in every version of its report, followed until it is solved.
alter table verslag_punt add column spoor uuid;

create table verslag_volgpunt (
    id             uuid primary key,
    verslag        uuid references verslag on delete cascade,
    soort          text        not null check (soort in ('VERBETERPUNT', 'TOEZEGGING', 'AANBEVELING')),
    tekst          text        not null,
    waar           text        not null,
    alinea         integer,
    geadresseerde  text,
    sinds          date        not null,
    eigenaar       uuid,
    eigenaar_naam  text        not null default '',
    streefdatum    date,
    staat          text        not null check (staat in ('NIET_GESTART', 'LOOPT', 'OPGELOST', 'BETWIST')),
    bewijs         text        not null default '',
    bewijslink     text        not null default '',
    cijfer         text,
    cijfer_sinds   date,
    veranderd      timestamptz not null,
    check (staat <> 'OPGELOST' or bewijslink <> '' or cijfer is not null)
);
create index verslag_volgpunt_verslag on verslag_volgpunt (verslag);
create index verslag_volgpunt_eigenaar on verslag_volgpunt (eigenaar, staat);

-- Who did what to it, when, and for which organisation; nothing of it ever changes.
create table verslag_volgpunt_stap (
    volgpunt         uuid        not null references verslag_volgpunt on delete cascade,
    nummer           integer     not null,
    stap             text        not null,
    staat            text        not null,
    wanneer          timestamptz not null,
    account          uuid,
    wie              text        not null,
    organisatie      uuid,
    organisatie_naam text        not null,
    toelichting      text        not null,
    link             text        not null,
    primary key (volgpunt, nummer)
);

create function verslag_stap_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'Wat er met een punt gebeurde verandert niet' using errcode = 'check_violation';
end $$;
create trigger verslag_volgpunt_stap_vast before update on verslag_volgpunt_stap
    for each row execute function verslag_stap_staat_vast();

-- What was published before points were followed.
insert into verslag_volgpunt (id, verslag, soort, tekst, waar, alinea, sinds, staat, veranderd)
select p.id, v.verslag, p.type, p.tekst, o.naam, p.alinea, coalesce(v.datum, v.gepubliceerd::date), 'NIET_GESTART', v.gepubliceerd
from verslag_punt p join verslag_versie v on v.id = p.versie join verslag_onderdeel o on o.id = p.onderdeel
where v.staat = 'GEPUBLICEERD' and p.type in ('VERBETERPUNT', 'TOEZEGGING');
insert into verslag_volgpunt_stap (volgpunt, nummer, stap, staat, wanneer, account, wie, organisatie_naam, toelichting, link)
select id, 1, 'GEPUBLICEERD', 'NIET_GESTART', veranderd, null, 'Korte Lijnen', '', '', '' from verslag_volgpunt;
