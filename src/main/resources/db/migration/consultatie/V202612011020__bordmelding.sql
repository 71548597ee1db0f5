-- Who was told of a question on the board, so that word heard again after a stop is not put in the post twice.
create table consultbordmelding (
    gebeurtenis uuid not null,
    account     uuid not null,
    consult     uuid not null references consultvraag on delete cascade,
    primary key (gebeurtenis, account)
);
create index consultbordmelding_consult on consultbordmelding (consult);
