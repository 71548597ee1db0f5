-- Which keys the encrypted texts need; controle recognises a key and does not reveal it. See docs/besluiten/0008.
create table kluissleutel (
    naam     text        primary key,
    controle bytea       not null,
    sinds    timestamptz not null default now()
);
