-- The clock of 24 hours on working days (E05): until when somebody is to be found, when the kerngroep was told, and when
-- a question was first accepted and first answered.
alter table consultvraag add column termijn timestamptz;
alter table consultvraag add column geescaleerd timestamptz;
alter table consultvraag add column aangenomen timestamptz;
alter table consultvraag add column beantwoord timestamptz;
update consultvraag c set
    termijn = c.gevraagd + interval '24 hours',
    aangenomen = (select min(g.wanneer) from consultgebeurtenis g
                   where g.consult = c.id and g.stap in ('NEEM_AAN', 'PAK_VAN_BORD')),
    beantwoord = (select min(g.wanneer) from consultgebeurtenis g
                   where g.consult = c.id and g.stap = 'BEGIN_GESPREK');
alter table consultvraag alter column termijn set not null;
create index consultvraag_termijn on consultvraag (termijn)
    where geescaleerd is null and stand in ('OP_BORD', 'TOEGEWEZEN');
create index consultvraag_gevraagd on consultvraag (gevraagd);

-- Who divides what nobody took in time.
create table consultkerngroep (
    account uuid        primary key,
    sinds   timestamptz not null,
    door    uuid        not null
);
