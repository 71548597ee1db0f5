alter table account add column organisatie uuid;
