-- Until when a shared case stays; what was shared before stays two months longer than a year, so that its writer can choose.
alter table casus add column houdbaar_tot date;
update casus
set houdbaar_tot = (gedeeld at time zone 'Europe/Amsterdam')::date + 425
where gedeeld is not null;
