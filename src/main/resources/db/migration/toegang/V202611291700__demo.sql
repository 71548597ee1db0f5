-- Made by the demo, from a readable file: invented, and open to whoever starts the demo
alter table account add column demo boolean not null default false;

-- The secret was made by the demo: the page that asks for the code may show it. Whoever sets up an own app replaces it.
alter table inlogcode add column demo boolean not null default false;
