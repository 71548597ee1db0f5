-- What worked, from a list, to count over cases.
create table casus_element (
    casus   uuid not null references casus on delete cascade,
    element text not null,
    primary key (casus, element)
);
create index casus_element_element on casus_element (element);
