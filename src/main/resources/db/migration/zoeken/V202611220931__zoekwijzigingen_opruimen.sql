-- Numbers up to here were cleared away: an index that did not come so far must be built anew.
alter table zoekstempel add column gewist_tot bigint not null default 0;
