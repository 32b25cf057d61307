# What the edge says where no dialog can.

error-uncertain = Algo ha fallado por nuestra parte, y puede que lo que pidió se haya hecho o no. Compruébelo con “{ $look }” antes de pedirlo otra vez. Si se lo cuenta al equipo, dé este código: { $id }.
