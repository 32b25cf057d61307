# What the edge says where no dialog can.

error-uncertain = Er ging iets mis bij ons, en wat u vroeg is misschien wel en misschien niet gebeurd. Kijk eerst met “{ $look }” voordat u het nog eens vraagt. Als u het aan het team meldt, noem dan { $id }.
