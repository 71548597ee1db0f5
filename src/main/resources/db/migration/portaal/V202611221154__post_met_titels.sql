-- Word of new knowledge may say its titles: those are about nobody. Lines of a title, a tab, and where to read it.
alter table post_uit add column regels text not null default '';
