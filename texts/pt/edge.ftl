# What the edge says where no dialog can.

error-uncertain = Algo correu mal do nosso lado, e o que pediu pode ter sido feito ou não. Verifique com “{ $look }” antes de pedir de novo. Se falar com a equipa sobre isto, indique { $id }.
