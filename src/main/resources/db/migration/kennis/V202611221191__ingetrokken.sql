-- A text may be taken off the site: a version like any other, after which there is nothing to read.
alter table kennisversie drop constraint kennisversie_status_check;
alter table kennisversie add constraint kennisversie_status_check
    check (status in ('CONCEPT', 'AANGEBODEN', 'GEPUBLICEERD', 'INGETROKKEN'));
drop index kennisversie_bezig;
create unique index kennisversie_bezig on kennisversie (item) where status in ('CONCEPT', 'AANGEBODEN');
