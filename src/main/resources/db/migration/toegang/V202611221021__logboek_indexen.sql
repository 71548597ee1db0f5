-- For the pages of the privacyfunctionaris: what is rare must not be looked for in everything.
create index logboek_soort on logboek (soort, nr desc);
create index logboek_uitkomst on logboek (uitkomst, nr desc) where uitkomst <> 'GELUKT';
create index logboek_nood on logboek (nr desc) where nood;
