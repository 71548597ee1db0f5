-- Files in a conversation: name and content are encrypted, and go with the consultation.
create table consultbijlage (
    id        uuid primary key,
    consult   uuid        not null references consultvraag on delete cascade,
    van       uuid        not null,
    naam      text        not null,
    mediatype text        not null,
    grootte   integer     not null,
    inhoud    text        not null,
    wanneer   timestamptz not null
);
create index consultbijlage_consult on consultbijlage (consult, wanneer);
