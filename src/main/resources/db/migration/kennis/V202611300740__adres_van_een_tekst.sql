-- A text that came from a file has the file's name as its address, capitals and all; it must be possible to edit it.
alter table kennisversie drop constraint kennisversie_item_check;
alter table kennisversie add constraint kennisversie_item_check
    check (length(item) between 1 and 200 and item !~ '[/\\?#%]');
