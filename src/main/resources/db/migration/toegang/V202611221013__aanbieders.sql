-- How a beheerder says who may come in through an identity provider: the e-mail address or name it gives this person.
alter table account add column aanmeldnaam text;
create unique index account_aanmeldnaam on account (lower(aanmeldnaam)) where aanmeldnaam is not null;

create table aanbiederkoppeling (
    uitgever  text        not null,
    onderwerp text        not null,
    account   uuid        not null references account on delete cascade,
    gekoppeld timestamptz not null,
    primary key (uitgever, onderwerp),
    unique (account, uitgever)
);
