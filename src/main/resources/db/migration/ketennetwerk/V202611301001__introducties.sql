-- Who asks whom to introduce them to whom, and what came of it. The texts are encrypted: they may be about a family.
create table introductie (
    id               uuid        primary key,
    gevraagd         timestamptz not null,
    vrager           uuid        not null references account on delete cascade,
    via              uuid, -- somebody in the network; without one the netwerkbeheerders are asked
    naar_soort       text        not null,
    naar             text        not null,
    naar_naam        text        not null,
    waarvoor_versleuteld   text        not null,
    stand            text        not null default 'GEVRAAGD',
    antwoord_versleuteld   text        not null default '',
    beantwoord       timestamptz,
    beantwoorder     uuid        references account on delete set null,
    gezien           boolean     not null default false,
    check ((stand = 'GEVRAAGD') = (beantwoord is null))
);
create unique index introductie_een_open on introductie
    (vrager, coalesce(via, '00000000-0000-0000-0000-000000000000'), naar_soort, naar) where stand = 'GEVRAAGD';
create index introductie_via on introductie (via) where stand = 'GEVRAAGD';
