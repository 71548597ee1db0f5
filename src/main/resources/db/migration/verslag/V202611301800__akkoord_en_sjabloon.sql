-- After which template a draft was set up, and why it went out while somebody had not agreed.
alter table verslag_versie add column sjabloon text;
alter table verslag_versie add column zonder_akkoord text not null default '';

-- Who of a subgroup was asked whether its part is right, and what they said. The mark is of the text as they read it.
create table verslag_akkoord (
    versie        uuid        not null references verslag_versie on delete cascade,
    onderdeel     uuid        not null references verslag_onderdeel on delete cascade,
    account       uuid        not null,
    naam          text        not null,
    gevraagd      timestamptz not null,
    gevraagd_door uuid        not null,
    antwoord      text check (antwoord in ('KLOPT', 'KLOPT_NIET')),
    opmerking     text        not null default '',
    merk          text,
    op            timestamptz,
    primary key (onderdeel, account),
    check ((antwoord is null) = (op is null) and (antwoord is null) = (merk is null))
);
create index verslag_akkoord_account on verslag_akkoord (account);
create index verslag_akkoord_versie on verslag_akkoord (versie);

create function verslag_onderdeel_merk(gezocht uuid) returns text language sql stable as $$
    select md5(o.naam || chr(31) || o.toelichting || chr(31) || coalesce(
        (select string_agg(p.type || chr(31) || p.tekst || chr(31) || p.antwoord, chr(30) order by p.volgorde)
         from verslag_punt p where p.onderdeel = o.id), ''))
    from verslag_onderdeel o where o.id = gezocht
$$;

create trigger verslag_akkoord_vast before insert or update or delete on verslag_akkoord
    for each row execute function verslag_deel_staat_vast();

create or replace function verslag_versie_staat_vast() returns trigger language plpgsql as $$
begin
    if old.staat <> 'CONCEPT' and (new.titel, new.datum, new.plaats, new.deelnemers, new.organisatoren,
            new.organisaties, new.functies, new.inleiding, new.slotwoord, new.wijziging, new.gepubliceerd, new.nummer,
            new.zonder_akkoord)
        is distinct from (old.titel, old.datum, old.plaats, old.deelnemers, old.organisatoren,
            old.organisaties, old.functies, old.inleiding, old.slotwoord, old.wijziging, old.gepubliceerd, old.nummer,
            old.zonder_akkoord) then
        raise exception 'Een gepubliceerde versie van een verslag verandert niet' using errcode = 'check_violation';
    end if;
    return new;
end $$;
