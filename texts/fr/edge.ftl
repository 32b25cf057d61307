# What the edge says where no dialog can.

error-uncertain = Un problème est survenu de notre côté, et votre demande a peut-être été faite, peut-être pas. Vérifiez avec « { $look } » avant de la refaire. Si vous en parlez à l’équipe, citez { $id }.
