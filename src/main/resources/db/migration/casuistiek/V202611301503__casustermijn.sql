-- Until when a shared case stays; what was shared before stays at least two months more, so that its writer can choose.
alter table casus add column houdbaar_tot date;
update casus
set houdbaar_tot = greatest((gedeeld at time zone 'Europe/Amsterdam')::date + 365, current_date + 60)
where gedeeld is not null;
