-- Which text of the knowledge came from which consultation. Nothing of what it says is here, and nothing of the consultation
-- is there; whoever withdraws it takes this row away too.
create table consultantwoord (
    consult uuid        primary key,
    item    text        not null unique,
    op      timestamptz not null
);
