-- A key ends, a year after it was made at the latest, and may do what was ticked. What there was keeps doing everything.
alter table apisleutel add column rechten text not null default 'LEZEN,TEKENEN,SCHRIJVEN';
alter table apisleutel add column eindigt timestamptz;
update apisleutel set eindigt = aangemaakt + interval '1 year';
alter table apisleutel alter column eindigt set not null;
alter table apisleutel alter column rechten drop default;
