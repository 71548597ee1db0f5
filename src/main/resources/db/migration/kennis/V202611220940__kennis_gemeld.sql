-- The state of the files with knowledge of which the search index was last told.
create table kennis_gemeld (
    kenmerk text not null
);
insert into kennis_gemeld values ('');
