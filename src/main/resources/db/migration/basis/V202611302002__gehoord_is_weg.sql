-- What was heard by every module goes at once from now on, and what was heard before goes here.
delete from event_publication where completion_date is not null;
