-- Every moment comes from the one clock of the portal: no column fills itself with the database's.
alter table zoekwijziging alter column tijdstip drop default;
alter table zoeksynoniem alter column sinds drop default;
alter table kennis_bewaard alter column sinds drop default;
-- nobody read it
alter table kluissleutel drop column sinds;
