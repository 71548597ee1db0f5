-- Chosen by somebody else: its owner chooses another before anything opens
alter table account add column wachtwoord_tijdelijk boolean not null default false;
