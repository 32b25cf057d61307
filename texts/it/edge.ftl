# What the edge says where no dialog can.

error-uncertain = Qualcosa è andato storto da parte nostra: ciò che ha chiesto potrebbe essere stato fatto oppure no. Prima di chiederlo di nuovo controlli con “{ $look }”. Se lo segnala al team, citi { $id }.
