// What was changed of one thing, newest first.
CREATE INDEX netwerkwijziging_ding IF NOT EXISTS FOR (w:Netwerkwijziging) ON (w.ding, w.op);
