-- Which draft of guidance came from which point (V12); the guidance itself names the point as its source.
create table verslag_handreiking (
    spoor uuid primary key,
    item  text        not null unique,
    door  uuid        not null,
    op    timestamptz not null
);
