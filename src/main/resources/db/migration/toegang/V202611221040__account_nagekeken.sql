alter table account add column nagekeken timestamptz;
